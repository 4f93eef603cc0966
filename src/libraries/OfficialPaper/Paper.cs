namespace Chutri.OfficialPaper;

/// <summary>
/// One official paper as a person would dictate it: names and sentences in ordinary writing. Capitals, marks, numbers of
/// provisions, lines and sizes are put in by <see cref="PaperFile"/>. No text may hold line breaks or control characters.
/// </summary>
public sealed record Paper
{
    /// <summary>Whose rule of form it follows.</summary>
    public required PaperForm Form { get; init; }

    /// <summary>The body directly above the issuing one ("Ủy ban nhân dân tỉnh Sơn La"); null where none is named.</summary>
    public string? Superior { get; init; }

    /// <summary>The issuing body ("Sở Y tế").</summary>
    public required string Issuer { get; init; }

    /// <summary>1 to 99,999; null leaves room for the clerk, who gives the number at issue.</summary>
    public int? Number { get; init; }

    /// <summary>What stands behind the number: "KH-UBND" for a state body, "KH/TU" for the Party.</summary>
    public required string Symbol { get; init; }

    /// <summary>The place before the date ("Sơn La").</summary>
    public required string Place { get; init; }

    /// <summary>The day of issue; null leaves room for it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The kind of paper ("Kế hoạch"); null for an official letter, which shows none.</summary>
    public string? Kind { get; init; }

    /// <summary>What it is about, in one phrase. For a letter without "V/v".</summary>
    public required string Subject { get; init; }

    /// <summary>Those after "Kính gửi" (for a submission of the Party "Kính trình"); a letter needs at least one.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Who has the authority, where the paper names it on a line of its own ("Chủ tịch Ủy ban nhân dân tỉnh").</summary>
    public string? Authority { get; init; }

    /// <summary>The legal bases, each a phrase without the mark at its end ("Căn cứ Luật …").</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>The word that enacts, without a colon ("Quyết định", "Quyết nghị"); null where none stands.</summary>
    public string? Enacting { get; init; }

    /// <summary>What it says, from top to bottom.</summary>
    public required IReadOnlyList<PaperBlock> Body { get; init; }

    /// <summary>Who signs, and by which authority.</summary>
    public required PaperSignature Signature { get; init; }

    /// <summary>Those under "Nơi nhận", without "Như trên" (put in where there are addressees) and without the archive.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Where a copy is kept: "VT, TH" for a state body, "Văn phòng Tỉnh ủy" for the Party.</summary>
    public required string Archive { get; init; }

    /// <summary>The mark of urgency.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>Who may see it ("Lưu hành nội bộ"); null without a mark. Never a mark of secrecy.</summary>
    public string? Circulation { get; init; }

    /// <summary>Who typed it and how many copies there are ("PL.(300)"); null without.</summary>
    public string? Typist { get; init; }

    /// <summary>Address, telephone and the like at the foot of the first page; null without.</summary>
    public string? Contact { get; init; }

    /// <summary>What is attached, in order.</summary>
    public IReadOnlyList<PaperAnnex> Annexes { get; init; } = [];

    /// <summary>Where each figure of the text comes from; the table of figures at the end lists them in this order.</summary>
    public IReadOnlyList<FigureSource> Figures { get; init; } = [];
}

/// <summary>An annex: its number is put in, its pages are numbered from 1.</summary>
/// <param name="Title">Its title in ordinary writing.</param>
/// <param name="Body">What it says.</param>
/// <param name="Landscape">Whether its pages lie across, for wide tables.</param>
public sealed record PaperAnnex(
    string Title,
    IReadOnlyList<PaperBlock> Body,
    bool Landscape = false
);
