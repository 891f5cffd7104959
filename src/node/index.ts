export { type ReadInput, type ReadInputs, type ReadOptions, readInputs } from './files.ts';
