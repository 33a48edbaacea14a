/** A file to hand to the reader. */
export interface NewFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the reader's browser, which keeps or asks where to. */
export function saveFile({ name, type, text }: NewFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
