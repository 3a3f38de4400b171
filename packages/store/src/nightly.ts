/** What only the nightly work asks, and those who rebuild a database: no request loads it. */
export { getUnsavedVersions, markSaved, type VersionRange } from './backup-mark.ts';
export { type BackupRow, readStateRows, readVersionRows, supersededVersions } from './backup-rows.ts';
export { getVersionWrites, rowsUpTo, type VersionWrites, versionsIn } from './backup-versions.ts';
export { countKinds, type Fault, findFaults } from './find-faults.ts';
export { getKeptFilesSearch, noteKeptFiles, searchKeptFiles } from './note-kept-files.ts';
export { finishRestore, restoreRows } from './restore-rows.ts';
export { type FoundFault, getWalk, type Walk } from './soundness.ts';
export { noteDigests, readStoredVersions, type StoredVersion } from './stored-versions.ts';
export { findFaulty, noteVerified, type Verified } from './verification.ts';
