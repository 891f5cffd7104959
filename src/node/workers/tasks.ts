/** Every task by its name, loaded where it is run. A new one is one file that exports `task`, and one line here. */
export const TASKS = {
  'fingerprint-lines': async () => (await import('../duplicates/fingerprint-lines.ts')).task,
  'fingerprint-texts': async () => (await import('../duplicates/fingerprint-texts.ts')).task,
  'prepare-articles': async () => (await import('../store/prepare-task.ts')).task,
  'group-lines': async () => (await import('../group/features-of-lines.ts')).task,
  'group-features': async () => (await import('../group/features-of-articles.ts')).task,
} as const;

export type TaskName = keyof typeof TASKS;
type TaskOf<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;
export type InputOf<Name extends TaskName> = Parameters<TaskOf<Name>['run']>[0];
export type OutputOf<Name extends TaskName> = Awaited<ReturnType<TaskOf<Name>['run']>>;
