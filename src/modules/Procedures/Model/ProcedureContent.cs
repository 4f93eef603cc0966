using Chutri.ProcessEngine.Describing;

namespace Chutri.Procedures.Model;

/// <summary>What a procedure asks for and promises.</summary>
/// <param name="Level">Who carries it out: "Cấp xã", "Công đoàn cơ sở".</param>
/// <param name="Decides">Who decides: "Chủ tịch UBND phường".</param>
/// <param name="Papers">One paper a line; a line that ends with "(nếu có)" may be missing.</param>
/// <param name="FeeInVnd">0 = nothing is charged.</param>
/// <param name="Promise">Within how much working time, from the moment it is received.</param>
/// <param name="Basis">The law that it stands on.</param>
/// <param name="Source">The decision by which the procedure was made public.</param>
/// <param name="Process">Code of the process by which cases run; empty as long as none is bound.</param>
internal sealed record ProcedureContent(
    string Name,
    string Field,
    string Level,
    string Decides,
    string Papers,
    long FeeInVnd,
    WorkSpan Promise,
    string Basis,
    string Source,
    string Process
);
