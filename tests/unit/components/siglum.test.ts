import { expect, test } from 'vitest';
import Siglum from '../../../src/components/Siglum.astro';
import { one, render } from './render.ts';
import { shown } from './sample.ts';

const source = shown('a', { title: 'A <b>bold</b> & "quoted" title' });

test('a letter leads to its article, in its colour, and is named by letter and title', async () => {
  const { tagName, properties } = one(await render(Siglum, { source }), '.siglum');
  expect(tagName).toBe('a');
  expect(properties).toMatchObject({
    href: '/articles/a/',
    className: ['siglum', 'source-1'],
    ariaLabel: 'A: A <b>bold</b> & "quoted" title',
  });
});

test('a letter that is no link has no name of its own, so that it is read as a letter', async () => {
  const { tagName, properties } = one(await render(Siglum, { source, to: false }), '.siglum');
  expect(tagName).toBe('span');
  expect(properties).not.toHaveProperty('ariaLabel');
  expect(properties).not.toHaveProperty('href');
});

test('a letter may lead to another place', async () => {
  const tree = await render(Siglum, { source, to: '/articles/a/#lafihar' });
  expect(one(tree, 'a').properties.href).toBe('/articles/a/#lafihar');
});

test('the letter of a source that says nothing stands in a ring and says why', async () => {
  const { properties } = one(await render(Siglum, { source, absent: 'not mentioned' }), '.siglum');
  expect(properties.className).toContain('absent');
  expect(properties.title).toContain('(not mentioned)');
});

test('null for an absence means that the source speaks', async () => {
  const { properties } = one(await render(Siglum, { source, absent: null }), '.siglum');
  expect(properties.className).not.toContain('absent');
});

test('a plain letter has its colour and no disc', async () => {
  const { properties } = one(await render(Siglum, { source, plain: true }), 'a');
  expect(properties.className).toEqual(['letter', 'source-1']);
});
