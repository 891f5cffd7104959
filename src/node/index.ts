export { readInputs } from './files.ts';
