namespace Chutri.Platform.Web;

/// <summary>The one vocabulary of timeliness, in word, shape and colour.</summary>
public enum TimelinessKind
{
    /// <summary>Trong hạn: a ring.</summary>
    Within,

    /// <summary>Sắp đến hạn: a half ring.</summary>
    Soon,

    /// <summary>Quá hạn: a triangle, and the only red there is.</summary>
    Overdue,

    /// <summary>Đúng hạn: a disc with a tick.</summary>
    OnTime,

    /// <summary>Hoàn thành quá hạn: a square with a tick.</summary>
    Late,

    /// <summary>Tạm dừng: two bars.</summary>
    Paused,
}
