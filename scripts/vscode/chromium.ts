/**
 * A headless Chromium without a system package: the one inside the npm package @sparticuz/chromium (Linux, x64), with the
 * libraries and fonts that it needs. Elsewhere a Chromium or Chrome of the machine serves; CHROMIUM=/path/to/it names one.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import zlib from 'node:zlib';
import { ROOT } from '../npm.mjs';
import { buildAside, CACHE } from './cache.ts';
import { SetupError } from './setupError.ts';

/** What Playwright's `launch` needs to know. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

const BROWSERS_OF_THE_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Finds or unpacks the browser. Throws `SetupError`. */
export function chromiumLaunch(): ChromiumLaunch {
  if (process.env.CHROMIUM) {
    if (fs.existsSync(process.env.CHROMIUM)) return { executablePath: process.env.CHROMIUM };
    throw new SetupError(`CHROMIUM names ${process.env.CHROMIUM}, which does not exist.`, 'Name the program of a Chromium or Chrome, or unset CHROMIUM.');
  }
  if (process.platform === 'linux' && process.arch === 'x64') return chromiumFromNpm();
  const executablePath = BROWSERS_OF_THE_MACHINE.find((file) => fs.existsSync(file));
  if (executablePath) return { executablePath };
  throw new SetupError(
    `There is no Chromium for ${process.platform} on ${process.arch} in the npm packages of this project, and none was found on this machine.`,
    'Install Chromium or Chrome, or set CHROMIUM to the path of its program.',
  );
}

function chromiumFromNpm(): ChromiumLaunch {
  const chromium = packageFolder('@sparticuz/chromium');
  const { version } = JSON.parse(fs.readFileSync(path.join(chromium, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (!fs.existsSync(folder)) {
    console.error(`Unpacking Chromium ${version} (npm package @sparticuz/chromium) …`);
    buildAside(folder, (aside) => {
      unpackChromium(path.join(chromium, 'bin'), aside);
      addFonts(aside, folder);
    });
  }
  const libraries = [path.join(folder, 'lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'headless_shell'),
    env: { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder },
  };
}

function unpackChromium(archives: string, folder: string): void {
  try {
    const unpacked = (name: string) => zlib.brotliDecompressSync(fs.readFileSync(path.join(archives, name)));
    fs.writeFileSync(path.join(folder, 'headless_shell'), unpacked('chromium.br'), { mode: 0o755 });
    // Shared libraries such as libnss3, a font, and the software renderer.
    for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      const tar = spawnSync('tar', ['-xf', '-', '-C', folder], { input: unpacked(name), stdio: ['pipe', 'inherit', 'inherit'] });
      if (tar.status !== 0) throw new Error(`tar could not unpack ${name}`);
    }
  } catch (error) {
    throw new SetupError(
      `The Chromium in the npm package @sparticuz/chromium could not be unpacked: ${error instanceof Error ? error.message : String(error)}`,
      'Run `npm ci` again, and see that there is room on the disk (about 250 MB).',
      'Or set CHROMIUM to the path of a Chromium or Chrome of this machine.',
    );
  }
}

/**
 * Fonts and the file that makes them known. Without any font the page crashes as soon as an editor opens, and the package's
 * own fonts.conf looks into one fixed folder. `finalFolder` is where `folder` will be when it is complete.
 */
function addFonts(folder: string, finalFolder: string): void {
  const mono = packageFolder('@expo-google-fonts/jetbrains-mono');
  fs.mkdirSync(path.join(folder, 'fonts'), { recursive: true });
  for (const weight of ['400Regular', '700Bold']) {
    for (const file of fs.readdirSync(path.join(mono, weight)).filter((name) => name.endsWith('.ttf'))) {
      fs.copyFileSync(path.join(mono, weight, file), path.join(folder, 'fonts', file));
    }
  }
  const family = (asked: string, given: string) =>
    `  <match target="pattern"><test name="family"><string>${asked}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${given}</string></edit></match>`;
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${finalFolder}/fonts</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${finalFolder}/fontcache</cachedir>`,
    family('monospace', 'JetBrains Mono'),
    family('system-ui', 'Open Sans'),
    family('sans-serif', 'Open Sans'),
    '</fontconfig>',
  ];
  fs.writeFileSync(path.join(folder, 'fonts.conf'), lines.join('\n'));
}

function packageFolder(name: string): string {
  const places = createRequire(path.join(ROOT, 'package.json')).resolve.paths(name) ?? [];
  const folder = places.map((place) => path.join(place, name)).find((place) => fs.existsSync(place));
  if (folder) return fs.realpathSync(folder);
  throw new SetupError(`The npm package ${name} is not installed.`, 'Run `npm ci`.', 'Or set CHROMIUM to the path of a Chromium or Chrome of this machine.');
}
