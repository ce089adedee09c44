const SIGNATURE = '89504e470d0a1a0a';

/** Pixels of a PNG, from its header. Throws where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('No PNG.');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
