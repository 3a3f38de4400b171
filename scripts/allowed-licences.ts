/** Licences (SPDX) under which others may use, change and pass on what we ship, asking for no more than a notice. */
export const allowedLicences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];
