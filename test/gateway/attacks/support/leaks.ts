/**
 * What no answer may hold: addresses, files, stacks, SQL, and the names of what the gateway is made of. What callers send
 * comes back in some messages, so no attack of this folder uses any of it.
 */
export const LEAK =
  /127\.0\.|localhost|ECONN|EPIPE|UND_ERR|node:|node_modules|\/work\/|\/src\/|\.(?:ts|js|mjs):|\bat (?:\w+\.)?\w+ \(|stack|apollo|graphql-js|undici|express|hive|lru-cache|SELECT |postgres|ENOENT/i;
