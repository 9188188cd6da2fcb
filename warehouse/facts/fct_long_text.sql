-- title: 长文字
-- grain: evaluation_key, text_kind, text_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   text_kind | 栏目 | | 实际完成情况、偏差原因或实际完成值
--   text_key | 文字键 | | 标点、空格以外逐字相同的文字键相同
--   text | 文字 | | 表中所填
--   length | 字数 | 字 | 空格不计；超过10字的才列出

-- What says that nothing was done, or sees to an annex, is no result that could be copied.
with texts as (
    select '实际完成情况' as text_kind, e.evaluation_key, e.goal_actual as text
    from stg_evaluation as e
    join stg_form_content as c on c.evaluation_key = e.evaluation_key and c.result_fingerprint is not null
    union all
    select '偏差原因', evaluation_key, deviation from fct_indicator_score
    union all
    select '实际完成值', evaluation_key, actual from fct_indicator_score
),

-- A comparison is never longer than its text.
compared as (
    select text_kind, evaluation_key, text, compare_text(text) as compared from texts where length(text) > 10
),

-- Once a form: what a form says twice of itself is not copied from elsewhere. The length is asked of the groups: asked of the rows, the engine would
-- make each comparison twice.
final as (
    select evaluation_key, text_kind, short_key(compared) as text_key, min(text) as text, length(compared) as length
    from compared
    group by evaluation_key, text_kind, compared
    having length > 10
)

select * from final order by evaluation_key, text_kind, text_key
