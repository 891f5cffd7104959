import fc from 'fast-check';

// One seed, so that what fails once fails again; another by `SEED=7 npm run test:unit`.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env['SEED'] ?? 20_261) });
