/** One GraphQL request as a caller puts it. */
export interface Question {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The bytes of the POST that asks it, the same for every gateway. */
export function requestBytes(question: Question): Buffer {
  const body = JSON.stringify(question);
  const head = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
