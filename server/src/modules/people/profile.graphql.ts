import { builder } from '../../graphql/builder.ts';
import { encodeId } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { renameSelf, setPreferences } from './change-own-profile.command.ts';
import { PersonRef } from './people.graphql.ts';
import { findOwnPreferences } from './people.queries.ts';
import { DENSITIES, type Preferences, TEXT_SIZES, THEMES } from './preferences.rules.ts';

const TextSizeEnum = builder.enumType('TextSize', {
  description: 'Of everything on the screens: 100, 112.5 or 125 %.',
  values: TEXT_SIZES,
});
const DensityEnum = builder.enumType('Density', {
  description: 'How close the rows of lists stand: 44 or 36 px.',
  values: DENSITIES,
});
const ThemeEnum = builder.enumType('Theme', {
  description: 'Light or dark; SYSTEM follows the device.',
  values: THEMES,
});

export const PreferencesRef = builder.objectRef<Preferences>('Preferences').implement({
  description: 'How the viewer wants the screens, on every device.',
  fields: (t) => ({
    id: t.id({
      description: 'One per person.',
      resolve: (_preferences, _args, { actor }) => encodeId('Preferences', actor.personId),
    }),
    textSize: t.expose('textSize', { type: TextSizeEnum, description: 'How large.' }),
    density: t.expose('density', { type: DensityEnum, description: 'How close.' }),
    theme: t.expose('theme', { type: ThemeEnum, description: 'Light or dark.' }),
    singleKeys: t.exposeBoolean('singleKeys', { description: 'Whether shortcuts of one key are on.' }),
    hidesFirstSteps: t.exposeBoolean('hidesFirstSteps', {
      description: 'Whether the first steps of an empty tenant were put away.',
    }),
    digestByMail: t.exposeBoolean('digestByMail', { description: "Whether the day's notices come by mail." }),
    urgentByMail: t.exposeBoolean('urgentByMail', {
      description: 'Whether what is very urgent comes by mail at once.',
    }),
    browserNotices: t.exposeBoolean('browserNotices', {
      description: 'Whether the browser shows what is told while the app is open.',
    }),
  }),
});

const keyOf = {
  description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
};

const SetPreferencesInput = builder.inputType('SetPreferencesInput', {
  description: 'What is to change; what is left out stays.',
  fields: (t) => ({
    idempotencyKey: t.id(keyOf),
    textSize: t.field({ type: TextSizeEnum, required: false, description: 'How large.' }),
    density: t.field({ type: DensityEnum, required: false, description: 'How close.' }),
    theme: t.field({ type: ThemeEnum, required: false, description: 'Light or dark.' }),
    singleKeys: t.boolean({ required: false, description: 'Whether shortcuts of one key are on.' }),
    hidesFirstSteps: t.boolean({ required: false, description: 'Whether the first steps are put away.' }),
    digestByMail: t.boolean({ required: false, description: "Whether the day's notices come by mail." }),
    urgentByMail: t.boolean({ required: false, description: 'Whether what is very urgent comes by mail at once.' }),
    browserNotices: t.boolean({ required: false, description: 'Whether the browser shows what is told.' }),
  }),
});

const RenameSelfInput = builder.inputType('RenameSelfInput', {
  description: "The viewer's own name.",
  fields: (t) => ({
    idempotencyKey: t.id(keyOf),
    fullName: t.string({ description: 'Family name first; up to 200 characters.' }),
  }),
});

builder.mutationFields((t) => ({
  setPreferences: t.field({
    type: PreferencesRef,
    errors: { types: [] },
    description: 'Sets how the viewer wants the screens.',
    args: { input: t.arg({ type: SetPreferencesInput, description: 'What changes.' }) },
    resolve: async (_root, { input }, context) => {
      await setPreferences(context, input);
      return findOwnPreferences(context);
    },
  }),
  renameSelf: t.field({
    type: PersonRef,
    errors: { types: [InvalidInput] },
    description: "Changes the viewer's own name.",
    args: { input: t.arg({ type: RenameSelfInput, description: 'The name.' }) },
    resolve: async (_root, { input }, context) => {
      const { personId } = await renameSelf(context, input);
      context.loaders.person.clear(personId);
      return required(context.loaders.person.load(personId));
    },
  }),
}));
