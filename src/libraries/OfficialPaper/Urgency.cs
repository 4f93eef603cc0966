namespace Chutri.OfficialPaper;

/// <summary>How quickly a paper has to be carried to its recipients.</summary>
public enum Urgency
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>Khẩn.</summary>
    Urgent,

    /// <summary>Thượng khẩn.</summary>
    VeryUrgent,

    /// <summary>Hỏa tốc.</summary>
    Express,
}
