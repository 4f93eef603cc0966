namespace Chutri.DocumentReading;

/// <summary>The three levels of the law on the protection of state secrets.</summary>
public enum SecrecyLevel
{
    /// <summary>MẬT.</summary>
    Secret,

    /// <summary>TỐI MẬT.</summary>
    HighlySecret,

    /// <summary>TUYỆT MẬT.</summary>
    TopSecret,
}
