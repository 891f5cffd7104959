import { render } from 'preact';
import { Desk } from './model/desk.ts';
import { headline } from './model/headline.ts';
import { readReport } from './model/report-data.ts';
import { App } from './views/App.tsx';

const root = document.getElementById('app')!;
const report = readReport(document);
if (report) {
  document.title = `${headline(report)} – Variorum`;
  render(<App desk={new Desk(report)} />, root);
} else
  root.textContent = 'This page holds no report that it can read. Make it again with: variorum compare … --html FILE';
