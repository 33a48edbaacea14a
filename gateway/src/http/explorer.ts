import express, { Router } from 'express';

/** Everything from here, nothing from elsewhere. The editor styles its lines inline, and scripts stay strict. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The explorer's page and bundle, under their own strict policy. */
export function explorer(bundle: string): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
    response.setHeader('referrer-policy', 'no-referrer');
    next();
  });
  router.use(express.static(bundle, { index: 'index.html', redirect: true, cacheControl: false }));
  return router;
}
