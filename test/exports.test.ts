import { expect, test } from 'vitest';
import * as core from '../src/index.ts';
import * as node from '../src/node/index.ts';

test('the public names of the core', () => {
  expect(Object.keys(core).sort()).toEqual(['DEFAULTS', 'compare', 'compareTellings', 'fromRecord', 'read']);
});

test('the public names of the part for Node', () => {
  expect(Object.keys(node).sort()).toEqual(['articlesOf', 'compareFiles', 'findDuplicates', 'readInputs']);
});
