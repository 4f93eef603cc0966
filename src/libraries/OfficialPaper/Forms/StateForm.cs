namespace Chutri.OfficialPaper.Forms;

/// <summary>
/// Decree 30/2020/NĐ-CP, Appendix I, Part I: margins II.3, page numbers I.7, the parts of a paper II.1 to II.9 and III.1 to III.4,
/// sizes and letters V; models in Appendix III.
/// </summary>
internal static class StateForm
{
    internal static FormRule Rule { get; } =
        new()
        {
            LeftColumn = 3800,
            HeadLines = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
            HeadLooks = [new(12, Bold: true), new(13, Bold: true)],
            Superior = new(12, Capitals: true),
            Issuer = new(12, Bold: true, Capitals: true),
            StarUnderIssuer = false,
            Number = new(13),
            BeforeNumber = "Số: ",
            AfterNumber = "/",
            BeforeCitedDate = " ",
            PlaceAndDate = new(13, Italic: true),
            Kind = new(14, Bold: true, Capitals: true),
            Subject = new(14, Bold: true),
            SubjectBeginsSmall = false,
            DashesUnderSubject = false,
            LetterSubject = new(12),
            BeforeLetterSubject = "V/v ",
            AddresseesLabel = new(14),
            Text = new(14),
            Basis = new(14, Italic: true),
            BeforeBasis = "",
            FirstLine = 720,
            BetweenLines = 276,
            BetweenLinesIsExact = false,
            AfterRoman = ". ",
            EndMark = "./.",
            RecipientsLabel = new(12, Bold: true, Italic: true),
            Recipients = new(11),
            BeforeArchive = "Lưu: ",
            SigningAuthority = new(14, Bold: true, Capitals: true),
            SigningPost = new(14, Bold: true, Capitals: true),
            SignerName = new(14, Bold: true),
            SigningLetters = new Dictionary<SigningForm, string>
            {
                [SigningForm.InPerson] = "",
                [SigningForm.OnBehalf] = "TM. ",
                [SigningForm.Acting] = "Q. ",
                [SigningForm.ForHead] = "KT. ",
                [SigningForm.ByOrder] = "TL. ",
                [SigningForm.ByDelegation] = "TUQ. ",
            },
            Mark = new(13, Bold: true, Capitals: true),
            PageNumber = new(14),
        };
}
