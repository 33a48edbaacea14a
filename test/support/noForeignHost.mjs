// Preload (`node --import`): ends the process with exit code 97 at the first look-up of, or connection to, another machine.
// It ends the process instead of throwing, since whoever calls home also catches what it meets on the way.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { writeSync } from 'node:fs';

export const FOREIGN_HOST_EXIT_CODE = 97;

const STANDARD_ERROR = 2;
const LOCAL = /^(localhost|(::ffff:)?127(\.\d+){3}|::1|0\.0\.0\.0|::)$/i;

function guard(host, how) {
  if (host === undefined || host === null || LOCAL.test(String(host))) return;
  writeSync(STANDARD_ERROR, `noForeignHost: ${how} of ${host} was attempted\n`);
  process.exit(FOREIGN_HOST_EXIT_CODE);
}

/** Puts the guard before a function of which one argument names the host. */
function guarded(owner, name, hostOf) {
  const original = owner[name];
  owner[name] = function (...args) {
    guard(hostOf(args), name);
    return original.apply(this, args);
  };
}

const first = ([host]) => host;

for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (/^(lookup|resolve|reverse)/.test(name) && typeof owner[name] === 'function') {
      guarded(owner, name, first);
    }
  }
}

guarded(net.Socket.prototype, 'connect', ([target]) => {
  // Node hands its own connections over with the arguments already normalised into one array.
  const options = Array.isArray(target) ? target[0] : target;
  return options?.path === undefined ? options?.host : undefined;
});

// The message comes first and may be a string; the only other string is the address.
guarded(dgram.Socket.prototype, 'send', ([, ...others]) =>
  others.find((each) => typeof each === 'string'),
);

syncBuiltinESMExports();
