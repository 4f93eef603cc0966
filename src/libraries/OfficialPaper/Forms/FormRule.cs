namespace Chutri.OfficialPaper.Forms;

/// <summary>What a rule of form says, as values. Lengths are twentieths of a point; sizes, where the rule leaves a choice, are its own example.</summary>
internal sealed record FormRule
{
    internal const int Millimetre = 57;
    internal const int PageWidth = 11906;
    internal const int PageHeight = 16838;

    internal required int LeftColumn { get; init; }

    internal required IReadOnlyList<string> HeadLines { get; init; }
    internal required IReadOnlyList<Look> HeadLooks { get; init; }
    internal required Look Superior { get; init; }
    internal required Look Issuer { get; init; }

    /// <summary>A star under the issuing body in the place of a line.</summary>
    internal required bool StarUnderIssuer { get; init; }

    internal required Look Number { get; init; }
    internal required string BeforeNumber { get; init; }
    internal required string AfterNumber { get; init; }

    /// <summary>What stands before "ngày" where a paper is cited.</summary>
    internal required string BeforeCitedDate { get; init; }

    internal required Look PlaceAndDate { get; init; }
    internal required Look Kind { get; init; }
    internal required Look Subject { get; init; }
    internal required bool SubjectBeginsSmall { get; init; }

    /// <summary>Dashes under the subject in the place of a line.</summary>
    internal required bool DashesUnderSubject { get; init; }

    internal required Look LetterSubject { get; init; }
    internal required string BeforeLetterSubject { get; init; }
    internal required Look AddresseesLabel { get; init; }

    internal required Look Text { get; init; }
    internal required Look Basis { get; init; }
    internal required string BeforeBasis { get; init; }
    internal required int FirstLine { get; init; }

    /// <summary>Between lines: a share of 240 where it is not exact.</summary>
    internal required int BetweenLines { get; init; }
    internal required bool BetweenLinesIsExact { get; init; }

    /// <summary>Between paragraphs: at least 6 points.</summary>
    internal int BetweenParagraphs { get; init; } = 120;

    internal required string AfterRoman { get; init; }
    internal required string EndMark { get; init; }

    internal required Look RecipientsLabel { get; init; }
    internal required Look Recipients { get; init; }
    internal required string BeforeArchive { get; init; }
    internal required Look SigningAuthority { get; init; }
    internal required Look SigningPost { get; init; }
    internal required Look SignerName { get; init; }
    internal required IReadOnlyDictionary<SigningForm, string> SigningLetters { get; init; }

    internal required Look Mark { get; init; }
    internal required Look PageNumber { get; init; }
    internal Look Annex { get; init; } = new(14, Bold: true);
    internal Look Small { get; init; } = new(11);
    internal Look Table { get; init; } = new(13);

    internal int Top { get; init; } = 20 * Millimetre;
    internal int Bottom { get; init; } = 20 * Millimetre;
    internal int Left { get; init; } = 30 * Millimetre;
    internal int Right { get; init; } = 15 * Millimetre;
    internal int PageNumberFromTop { get; init; } = 10 * Millimetre;

    internal int TextWidth => PageWidth - Left - Right;

    internal int RightColumn => TextWidth - LeftColumn;

    internal static FormRule Of(PaperForm form) =>
        form is PaperForm.Party ? PartyForm.Rule : StateForm.Rule;
}
