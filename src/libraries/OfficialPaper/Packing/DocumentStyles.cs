using DocumentFormat.OpenXml.Wordprocessing;

namespace Chutri.OfficialPaper.Packing;

/// <summary>One font and one language for everything; sizes stand at the words.</summary>
internal static class DocumentStyles
{
    private const string Font = "Times New Roman";

    internal static Styles Styles() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = Font,
                            HighAnsi = Font,
                            EastAsia = Font,
                            ComplexScript = Font,
                        },
                        new Color { Val = "000000" },
                        new FontSize { Val = "28" },
                        new FontSizeComplexScript { Val = "28" },
                        new Languages
                        {
                            Val = "vi-VN",
                            EastAsia = "vi-VN",
                            Bidi = "ar-SA",
                        }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines
                        {
                            Before = "0",
                            After = "0",
                            Line = "240",
                            LineRule = LineSpacingRuleValues.Auto,
                        }
                    )
                )
            ),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
            {
                Type = StyleValues.Paragraph,
                StyleId = "Normal",
                Default = true,
            }
        );

    /// <summary>Without the mode, Word opens a document as one of 2007.</summary>
    internal static Settings Settings() =>
        new(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            )
        );
}
