export const REPORT_SCHEMA = {};
