namespace Chutri.OfficialPaper;

/// <summary>Whose rule of form a paper follows.</summary>
public enum PaperForm
{
    /// <summary>State bodies: Decree 30/2020/NĐ-CP, Appendices I and III.</summary>
    State,

    /// <summary>Bodies of the Party: Guidance 05-HD/VPTW of 27/5/2026, under Regulation 399-QĐ/TW of 9/1/2026.</summary>
    Party,

    /// <summary>Trade unions: Decision 933/QĐ-TLĐ of 14/5/2024, which follows Decree 30/2020/NĐ-CP; laid out as <see cref="State"/>.</summary>
    Union,
}
