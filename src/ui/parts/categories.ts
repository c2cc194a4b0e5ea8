import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Category, defaultCategories } from '../../model/category';

/** Where a screen's parts find the reader's categories; the first four until they were read. */
export const CategoriesContext = createContext<readonly Category[]>(defaultCategories);

/** The reader's categories in their order, those no longer offered among them. */
export const useCategories = (): readonly Category[] => useContext(CategoriesContext);
