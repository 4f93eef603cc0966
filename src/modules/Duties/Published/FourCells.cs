namespace Chutri.Duties;

/// <summary>
/// Done on time, done late, open within time, overdue; they add up to <see cref="Total"/>. What was withdrawn is not counted.
/// </summary>
/// <param name="DueSoon">Of those within time, how many have three working days or fewer left.</param>
/// <param name="UpTo30">Of the overdue, how many have been so for 1–30 calendar days.</param>
/// <param name="UpTo90">31–90 days.</param>
/// <param name="Over90">More than 90 days.</param>
public sealed record FourCells(
    long DoneOnTime,
    long DoneLate,
    long Within,
    long DueSoon,
    long UpTo30,
    long UpTo90,
    long Over90
)
{
    public static FourCells None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public long Overdue => UpTo30 + UpTo90 + Over90;

    public long Done => DoneOnTime + DoneLate;

    public long Open => Within + Overdue;

    public long Total => Done + Open;

    public static FourCells operator +(FourCells a, FourCells b) =>
        new(
            a.DoneOnTime + b.DoneOnTime,
            a.DoneLate + b.DoneLate,
            a.Within + b.Within,
            a.DueSoon + b.DueSoon,
            a.UpTo30 + b.UpTo30,
            a.UpTo90 + b.UpTo90,
            a.Over90 + b.Over90
        );
}
