import { startAutomatic } from '../../components/backup/auto.ts';
import * as downloads from '../../lib/platform/backup/downloads.ts';

// Loaded when the panel has nothing else to do.
startAutomatic(downloads);
