import {
  createTheme,
  type ButtonProps,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import look from './mantine.module.css';

/** The one action colour; shade 6 is `--primary`, shade 7 its hover. */
const primary: MantineColorsTuple = [
  '#E6F0FB',
  '#CFE0F4',
  '#B5CFEC',
  '#8CBDF5',
  '#5B93D1',
  '#2F6DB5',
  '#0B4F9E',
  '#083B78',
  '#0A3F7F',
  '#062B58',
];

const HEIGHTS: Readonly<Record<string, [height: string, padding: string, text: string]>> = {
  xs: ['28px', '10px', '13px'],
  sm: ['36px', '14px', '14px'],
  md: ['44px', '16px', '14px'],
};

const PRIMARY = {
  background: 'var(--primary)',
  hover: 'var(--primary-hover)',
  color: 'var(--primary-ink)',
  border: '1px solid var(--primary)',
};
const PLAIN = {
  background: 'var(--surface)',
  hover: 'var(--surface-3)',
  color: 'var(--ink)',
  border: '1px solid var(--control)',
};
const QUIET = {
  background: 'transparent',
  hover: 'var(--surface-3)',
  hoverColor: 'var(--ink)',
  color: 'var(--ink-muted)',
  border: '1px solid transparent',
};

/** Three looks and no more: the one primary act, everything else outlined, and what may be passed over. */
const variantColorResolver: VariantColorsResolver = ({ variant }) => {
  if (variant === 'filled') return PRIMARY;
  return variant === 'subtle' || variant === 'transparent' ? QUIET : PLAIN;
};

const COLOURS = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-muted)',
  '--mantine-color-placeholder': 'var(--ink-subtle)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--return)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-primary-color-filled': 'var(--primary)',
  '--mantine-primary-color-filled-hover': 'var(--primary-hover)',
};

/** Mantine's own variables, answered by the tokens, which carry light and dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '1.45' },
  light: COLOURS,
  dark: COLOURS,
});

const field = {
  root: look.field,
  wrapper: look.inputFrame,
  label: look.fieldLabel,
  description: look.fieldHint,
  error: look.fieldError,
  input: look.input,
};

/**
 * The components' look, as plain data: naming the components here would pull all of them into the entry.
 * The words in them are given by the caller in the viewer's language.
 */
export const theme = createTheme({
  primaryColor: 'primary',
  colors: { primary },
  primaryShade: 6,
  variantColorResolver,
  fontFamily: 'var(--font-ui)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  defaultRadius: 4,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: {
      defaultProps: { variant: 'default' },
      classNames: { root: look.button, label: look.label, section: look.section },
      vars: (_theme: unknown, { size = 'sm' }: ButtonProps) => {
        const [height, padding, text] = HEIGHTS[size] ?? ['36px', '14px', '14px'];
        return { root: { '--button-height': height, '--button-padding-x': padding, '--button-fz': text } };
      },
    },
    ActionIcon: {
      defaultProps: { variant: 'subtle', size: 36 },
      classNames: { root: look.icon },
    },
    CloseButton: { classNames: { root: look.close } },
    Input: { classNames: { wrapper: look.inputFrame, input: look.input } },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'], withAsterisk: false },
      classNames: field,
    },
    NativeSelect: { classNames: field },
    Checkbox: {
      defaultProps: { size: 'sm' },
      classNames: { input: look.check, label: look.checkLabel, icon: look.checkIcon, body: look.checkBody },
    },
    Radio: {
      defaultProps: { size: 'sm' },
      classNames: { radio: look.check, label: look.checkLabel, icon: look.checkIcon, body: look.checkBody },
    },
    Combobox: {
      defaultProps: { transitionProps: { duration: 0 } },
      classNames: { dropdown: look.dropdown, option: look.option },
    },
    Popover: {
      defaultProps: { transitionProps: { duration: 120, transition: 'fade' } },
      classNames: { dropdown: look.dropdown },
    },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 120, transition: 'fade' },
        position: 'bottom-end',
        offset: 4,
        // A focusable element without a role is not allowed inside role="menu".
        withInitialFocusPlaceholder: false,
      },
      classNames: {
        dropdown: look.dropdown,
        item: look.option,
        itemSection: look.optionSection,
        label: look.menuLabel,
        divider: look.divider,
      },
    },
    Modal: {
      defaultProps: { transitionProps: { duration: 120, transition: 'fade' }, centered: true, size: 440 },
      classNames: {
        overlay: look.overlay,
        content: look.modal,
        header: look.modalHeader,
        title: look.modalTitle,
        body: look.modalBody,
      },
    },
  },
});
