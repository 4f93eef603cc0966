namespace Chutri.DocumentReading;

/// <summary>The kinds of document that the reader tells apart.</summary>
public enum DocumentType
{
    /// <summary>None of the others could be read out of it.</summary>
    Unknown,

    /// <summary>Chỉ thị.</summary>
    Directive,

    /// <summary>Nghị quyết.</summary>
    Resolution,

    /// <summary>Kế hoạch, chương trình, chương trình hành động.</summary>
    Plan,

    /// <summary>Quyết định, also one that issues a plan.</summary>
    Decision,

    /// <summary>Kết luận.</summary>
    Conclusion,

    /// <summary>Thông báo.</summary>
    Notice,

    /// <summary>Công văn.</summary>
    OfficialLetter,

    /// <summary>Báo cáo.</summary>
    Report,

    /// <summary>Hướng dẫn.</summary>
    Guidance,

    /// <summary>Biên bản.</summary>
    Minutes,

    /// <summary>Tin, bài.</summary>
    News,

    /// <summary>Tờ trình.</summary>
    Submission,

    /// <summary>Quy chế, quy định.</summary>
    Regulation,
}
