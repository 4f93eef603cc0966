using Chutri.Assignments;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Processes.Model;

namespace Chutri.Processes.Forms;

/// <summary>Reads what a case comes from: a document of the register, an assignment that the caller may see.</summary>
internal sealed class OriginReading(DocumentDirectory documents, AssignmentDirectory assignments)
{
    public async Task<DocumentId?> Document(string? id, FieldReader read, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        if (
            Guid.TryParse(id, out var known)
            && await documents.Find(new DocumentId(known), stop) is { } document
        )
        {
            return document.Id;
        }

        read.Wrong("document", StepFieldWords.NoSuchDocument);
        return null;
    }

    public async Task<AssignmentId?> Assignment(
        string? code,
        FieldReader read,
        CancellationToken stop
    )
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        if (await assignments.FindByCode(code, stop) is { } assignment)
        {
            return assignment.Id;
        }

        read.Wrong("assignment", StepFieldWords.NoSuchAssignment(code.Trim()));
        return null;
    }
}
