import { useEffect, useState } from 'preact/hooks';
import { AXES } from '../../../src/account/brief.js';
import { DEFAULT_OPTIONS, faultOf } from '../../../src/judge/index.js';
import { t } from '../../platform/i18n.js';
import type { KnownOrg } from '../../platform/requests/orgs.js';
import type { Preview } from '../../platform/requests/settings.js';
import {
  CUT_NAMES,
  type CutName,
  type JudgeChoices,
  type Settings,
} from '../../platform/settings.js';
import { percent } from '../../sidebar/format/number.js';
import { axisWords } from '../../sidebar/words/tier.js';
import type { AskWorker } from '../services.js';
import { NumberField } from './NumberField.js';
import { PreviewTable } from './PreviewTable.js';
import { SaveWords, useSave } from './use-save.js';
import { CUT_WORDS, faultWords, isScore } from './words.js';

interface JudgementFormProps {
  readonly ask: AskWorker;
  readonly org: KnownOrg;
  readonly settings: Settings;
  readonly say: (text: string) => void;
  readonly onSaved: (settings: Settings) => void;
}

type Chosen = Settings['effective'];

/** The weights of the axes and the cuts of the tiers, with what would come of them before they are saved. */
export function JudgementForm({ ask, org, settings, say, onSaved }: JudgementFormProps) {
  const [chosen, setChosen] = useState<Chosen>(settings.effective);
  const [state, save] = useSave(say);
  const { locked } = settings.admin;
  const choices = differing(chosen, settings);
  const fault = faultOf({ ...DEFAULT_OPTIONS, axes: chosen.axes, ...chosen.cuts });
  const preview = usePreview(ask, org, chosen, fault === undefined);
  const sum = AXES.reduce((all, axis) => all + chosen.axes[axis], 0);

  async function store(next: JudgeChoices): Promise<void> {
    const answer = await ask('settings/judge', { choices: next });
    setChosen(answer.settings.effective);
    onSaved(answer.settings);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) void save(store(choices));
      }}
    >
      <p class="soft">{t('judgementWhy')}</p>
      <fieldset disabled={locked}>
        <legend>{t('judgementWeights')}</legend>
        <div class="dash-grid">
          {AXES.map((axis) => (
            <NumberField
              key={axis}
              label={axisWords(axis)}
              unit="%"
              value={round(chosen.axes[axis] * 100)}
              onValue={(value) =>
                setChosen({ ...chosen, axes: { ...chosen.axes, [axis]: value / 100 } })
              }
            />
          ))}
        </div>
        <p class="soft small">{t('judgementSum', percent(sum))}</p>
      </fieldset>
      <fieldset disabled={locked}>
        <legend>{t('judgementCuts')}</legend>
        <div class="dash-grid">
          {CUT_NAMES.map((name) => (
            <NumberField
              key={name}
              label={t(CUT_WORDS[name])}
              unit={isScore(name) ? '' : '%'}
              value={isScore(name) ? chosen.cuts[name] : round(chosen.cuts[name] * 100)}
              onValue={(value) => setChosen(withCut(chosen, name, value))}
            />
          ))}
        </div>
      </fieldset>
      {fault && (
        <p class="failed" role="alert">
          {faultWords(fault)}
        </p>
      )}
      {!fault && <PreviewTable preview={preview} />}
      <div class="dash-line">
        <button type="submit" class="button first" disabled={locked || fault !== undefined}>
          {t('save')}
        </button>
        <button type="button" class="button" disabled={locked} onClick={() => void save(store({}))}>
          {t('judgementReset')}
        </button>
        <SaveWords state={state} />
      </div>
    </form>
  );
}

function withCut(chosen: Chosen, name: CutName, value: number): Chosen {
  return { ...chosen, cuts: { ...chosen.cuts, [name]: isScore(name) ? value : value / 100 } };
}

/** A hundredth of a percent is finer than anybody sets, and without the noise of binary fractions. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What is set otherwise than it comes from the company or as delivered: only that is the user's own. */
function differing(chosen: Chosen, { admin }: Settings): JudgeChoices {
  const base = { ...DEFAULT_OPTIONS, ...admin.choices.cuts };
  const axes = admin.choices.axes ?? DEFAULT_OPTIONS.axes;
  const other = AXES.some((axis) => chosen.axes[axis] !== axes[axis]);
  const cuts = Object.fromEntries(
    CUT_NAMES.filter((name) => chosen.cuts[name] !== base[name]).map((name) => [
      name,
      chosen.cuts[name],
    ]),
  );
  return {
    ...(other ? { axes: chosen.axes } : {}),
    ...(Object.keys(cuts).length > 0 ? { cuts } : {}),
  };
}

/** What would come of the choices in this org; asked for once typing pauses. */
function usePreview(
  ask: AskWorker,
  { crm, org }: KnownOrg,
  chosen: Chosen,
  usable: boolean,
): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  const id = JSON.stringify(chosen);
  useEffect(() => {
    if (!usable) return;
    let current = true;
    const timer = setTimeout(() => {
      ask('settings/preview', { org: { crm, org }, choices: chosen }).then(
        (answer) => current && setPreview(answer.preview),
        // Saving says what is wrong; a preview that is missing is no fault of its own.
        () => undefined,
      );
    }, 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, usable]);
  return preview;
}
