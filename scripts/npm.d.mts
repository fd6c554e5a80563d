export declare const ROOT: string;
export declare function npm(args: readonly string[], options?: { cwd?: string; stdio?: 'inherit' | 'capture' }): { status: number; stdout: string };
export declare function ensureDependencies(): boolean;
