import { lazy, type ReactNode, Suspense } from 'react';
import { LoadingRows } from '../ui/states.tsx';

const DirectivePreview = lazy(async () => ({
  default: (await import('../features/directive/directive-preview.tsx')).DirectivePreview,
}));

/** Draws a directive beside the list of work that it is chosen in. */
export function previewOf(code: string): ReactNode {
  return (
    <Suspense fallback={<LoadingRows count={6} height={44} />}>
      <DirectivePreview code={code} />
    </Suspense>
  );
}
