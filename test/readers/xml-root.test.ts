import { expect, test } from 'vitest';
import { rootOf } from '../../src/readers/xml-root.ts';

test.each([
  ['<rss version="2.0">', 'rss'],
  ['\ufeff<?xml version="1.0"?>\n<!-- a > b -->\n<?xml-stylesheet href="x"?><rdf:RDF>', 'rdf:RDF'],
  ['<!DOCTYPE rss PUBLIC "x" "y">\n<rss>', 'rss'],
  ['<!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'rss'],
  ['<!-- never closed <rss>', ''],
  ['text <rss>', ''],
  ['', ''],
])('the root of %j is %j', (text, name) => {
  expect(rootOf(text)).toBe(name);
});
