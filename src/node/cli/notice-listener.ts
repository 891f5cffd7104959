import type { Notice } from '../../model/notice.ts';
import type { ExitCode } from './definition.ts';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { sayNotices } from './work.ts';

/** Says notices on standard error as they come, and knows what status they call for. */
export class NoticeListener {
  #failed = false;

  constructor(
    readonly terminal: Terminal,
    readonly progress: Progress,
  ) {}

  readonly onNotice = (notice: Notice): void => {
    this.#failed ||= notice.level === 'error';
    this.progress.end();
    sayNotices([notice], this.terminal);
  };

  get code(): ExitCode {
    return this.#failed ? 1 : 0;
  }
}
