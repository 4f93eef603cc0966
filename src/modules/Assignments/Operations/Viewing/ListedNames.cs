using Chutri.Assignments.Model;
using Chutri.Duties;

namespace Chutri.Assignments.Operations;

/// <summary>All duties of an assignment are called in lists as its limit wants it, from the moment at which that changes.</summary>
internal sealed class ListedNames(DutyBook book, DutyReading duties)
{
    public async Task Follow(Assignment assignment, Deed deed, CancellationToken stop)
    {
        foreach (var duty in await duties.OfSubject(assignment.Id.Value, deed.Now, stop))
        {
            await book.Call(
                duty.Id,
                assignment.ListedTitleOf(duty.Id),
                duty.Id == assignment.Duty ? assignment.ListedWords : null,
                stop
            );
        }
    }
}
