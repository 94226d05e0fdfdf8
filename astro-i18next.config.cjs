// The name and the ending are astro-i18next's own: its loader cannot read an .mjs or a .ts file.
module.exports = require('./src/i18n/config.ts').config;
