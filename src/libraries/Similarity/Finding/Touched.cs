namespace Chutri.Similarity.Finding;

/// <summary>What one walk through the index touched, with the weight shared; made once for each thread.</summary>
internal sealed class Touched(int rows)
{
    private readonly float[] _shared = new float[rows];
    private readonly List<int> _rows = [];

    public IReadOnlyList<int> Rows => _rows;

    public void Add(int row, float shared)
    {
        if (_shared[row] == 0)
        {
            _rows.Add(row);
        }

        _shared[row] += shared;
    }

    public void Keep(Func<int, float, bool> worth)
    {
        var kept = 0;
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (worth(row, _shared[row]))
            {
                _rows[kept++] = row;
            }

            _shared[row] = 0;
        }

        _rows.RemoveRange(kept, _rows.Count - kept);
    }

    public void Clear() => _rows.Clear();
}
