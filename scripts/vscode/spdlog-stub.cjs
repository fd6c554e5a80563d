// The part of @vscode/spdlog that VS Code uses, in JavaScript. It really writes: VS Code's output channels are files written through it.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
const METHODS = ['trace', 'debug', 'info', 'warn', 'error', 'critical']; // in the order of the levels

class Logger {
  constructor(type, name, file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  setPattern() {
    this.raw = false;
  }

  /** From now on messages are written as they are: output channels do that. */
  clearFormatters() {
    this.raw = true;
  }

  flush() {}

  drop() {}

  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, -1);
    try {
      fs.appendFileSync(this.file, this.raw ? message : `${time} [${LEVELS[level]}] ${message}\n`);
    } catch {
      // The folder of the logs is gone when the server is being stopped.
    }
  }
}

METHODS.forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };
});

// One export a line in this form: VS Code imports the module by names, which Node finds in this form alone.
exports.version = 1;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating', name, file);
