import type { Article } from '../corpus/article.ts';
import type { Task } from '../workers/task.ts';
import { type Prepared, prepare } from './prepare.ts';

/** Articles made ready to be stored, in their order. */
export const task: Task<readonly Article[], Prepared[]> = { run: (articles) => articles.map(prepare) };
