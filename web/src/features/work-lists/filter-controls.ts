/** Box and form come together: apart, what they have in common would weigh on every list before it is shown. */
export { FilterBox } from './filter-box.tsx';
export { FilterForm } from './filter-form.tsx';
