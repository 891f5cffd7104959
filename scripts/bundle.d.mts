export function bundleCommand(outdir: string): Promise<unknown>;
export function bundleScript(script: string, outfile: string): Promise<unknown>;
