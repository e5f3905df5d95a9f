import fc from 'fast-check';

/**
 * Properties draw the same cases in every run, so that a run that was green stays green. To look
 * for new ones: `FC_SEED=$RANDOM npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_123) });
