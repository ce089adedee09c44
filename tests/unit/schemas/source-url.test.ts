import { expect, test } from 'vitest';
import { z } from 'zod';
import { SourceNotes } from '../../../src/schemas/source.ts';

test('an address in any script is kept as a URI, in ASCII', () => {
  const { url } = SourceNotes.parse({ url: 'https://bücher.example/Überblick?q=é' });
  expect(url).toBe('https://xn--bcher-kva.example/%C3%9Cberblick?q=%C3%A9');
});

test('only web addresses are taken', () => {
  expect(SourceNotes.safeParse({ url: 'javascript:alert(1)' }).success).toBe(false);
});

test('the notes still have a JSON Schema', () => {
  expect(z.toJSONSchema(SourceNotes)).toHaveProperty('properties.url');
});
