import type { Language } from '../domain/language.ts';

/** Words the browser itself shows (add-on list, shortcut page, toolbar menu), written to `_locales` at build. */
interface ManifestWords {
  appName: string;
  appDescription: string;
  panelTitle: string;
  commandLogHomework: string;
  commandPanel: string;
  commandCurtain: string;
  commandStage: string;
  openInWindow: string;
  openNotebook: string;
}

export const manifestWords: Record<Language, ManifestWords> = {
  en: {
    appName: 'Aparté',
    appDescription: 'A private aside for coaches, counsellors and therapists on a video call. Everything stays in your browser.',
    panelTitle: 'Aparté',
    commandLogHomework: 'Log homework',
    commandPanel: 'Open or close the panel',
    commandCurtain: 'Draw or lift the curtain over everything of Aparté',
    commandStage: 'Show or blank the card',
    openInWindow: 'Open in a window',
    openNotebook: 'Notebook',
  },
  fr: {
    appName: 'Aparté',
    appDescription: 'Un aparté privé pour qui accompagne des personnes en visio. Tout reste dans votre navigateur.',
    panelTitle: 'Aparté',
    commandLogHomework: 'Noter ce que la personne veut faire',
    commandPanel: 'Ouvrir ou fermer le panneau',
    commandCurtain: 'Baisser ou lever le rideau sur tout Aparté',
    commandStage: 'Montrer ou cacher l’image',
    openInWindow: 'Ouvrir dans une fenêtre',
    openNotebook: 'Carnet',
  },
};
