-- title: 偏差原因中的词
-- grain: evaluation_key, row_no, term
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   term | 词 | | 词表中的
--   reason_group | 原因类别 | |

-- First the text, then its words: the engine would make the text anew for every word.
with reasons as (
    select evaluation_key, row_no, compare_text(deviation_reason) as deviation_text from fct_row_points where is_named and deviation_kind = 'reason'
),

final as (
    select r.evaluation_key, r.row_no, w.term, w.reason_group
    from reasons as r
    join reference.deviation_terms as w on contains(r.deviation_text, w.term)
)

select * from final order by evaluation_key, row_no, term
