namespace Chutri.OfficialPaper.Forms;

/// <summary>
/// Guidance 05-HD/VPTW of 27/5/2026, which took the place of 36-HD/VPTW of 3/4/2018 and keeps most of its sizes. Known from public
/// summaries and from Appendix 3 of 36-HD/VPTW; the text of 05-HD/VPTW itself was not at hand.
/// </summary>
internal static class PartyForm
{
    internal static FormRule Rule { get; } =
        new()
        {
            LeftColumn = 4600,
            HeadLines = ["ĐẢNG CỘNG SẢN VIỆT NAM"],
            HeadLooks = [new(15, Bold: true)],
            Superior = new(14, Capitals: true),
            Issuer = new(14, Bold: true, Capitals: true),
            StarUnderIssuer = true,
            Number = new(14),
            BeforeNumber = "Số ",
            AfterNumber = "-",
            BeforeCitedDate = ", ",
            PlaceAndDate = new(14, Italic: true),
            Kind = new(16, Bold: true, Capitals: true),
            Subject = new(14, Bold: true),
            SubjectBeginsSmall = true,
            DashesUnderSubject = true,
            LetterSubject = new(12, Italic: true),
            BeforeLetterSubject = "về việc ",
            AddresseesLabel = new(14, Italic: true),
            Text = new(14),
            Basis = new(14),
            BeforeBasis = "- ",
            FirstLine = 567,
            BetweenLines = 380,
            BetweenLinesIsExact = true,
            AfterRoman = "- ",
            EndMark = ".",
            RecipientsLabel = new(14, Underlined: true),
            Recipients = new(12),
            BeforeArchive = "Lưu ",
            SigningAuthority = new(14, Bold: true, Capitals: true),
            SigningPost = new(14, Capitals: true),
            SignerName = new(14, Bold: true),
            SigningLetters = new Dictionary<SigningForm, string>
            {
                [SigningForm.InPerson] = "",
                [SigningForm.OnBehalf] = "T/M ",
                [SigningForm.Acting] = "Q. ",
                [SigningForm.ForHead] = "K/T ",
                [SigningForm.ByOrder] = "T/L ",
            },
            Mark = new(14, Bold: true, Capitals: true),
            PageNumber = new(14),
            Small = new(12),
        };
}
