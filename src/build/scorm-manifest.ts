import { escapeHtml } from './teach-markdown.ts';

/**
 * `imsmanifest.xml`, which tells a course what lies in the package: SCORM 1.2, one page that reports (`index.html`) with every file that it needs.
 *
 * @param name of the package: small letters, digits and hyphens, not beginning with a digit, since it is an XML id.
 * @param files paths in the package, the manifest itself left out.
 * @see SCORM 1.2 Content Aggregation Model, 2.3, "Content Packaging".
 */
export function scormManifest({ name, title, files }: { readonly name: string; readonly title: string; readonly files: readonly string[] }): string {
  const shown = escapeHtml(title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${name}-organization">
    <organization identifier="${name}-organization">
      <title>${shown}</title>
      <item identifier="${name}-item" identifierref="${name}-page" isvisible="true">
        <title>${shown}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${name}-page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${escapeHtml(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
