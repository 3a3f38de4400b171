import { useData } from 'vitepress';
import { defineComponent, h, onMounted, ref } from 'vue';

/**
 * The element of the widget with the answers that a service gave when this site was built, so that the example is
 * alive wherever the site stands.
 */
export const LiveChart = defineComponent({
  name: 'LiveChart',
  props: {
    indicator: { type: String, required: true },
    places: { type: String, required: true },
    measure: { type: String, default: 'growth' },
    lang: { type: String, default: 'zh' },
  },
  setup(props) {
    const api = ref<string>();
    // The reader can turn the page to either scheme, whatever the system says.
    const { isDark } = useData();
    onMounted(async () => {
      await import('@gongbao/widget/register');
      api.value = new URL(`${import.meta.env.BASE_URL}live/${props.indicator}`, location.href).href;
    });
    return () => {
      const { indicator, places, measure, lang } = props;
      if (api.value === undefined) return h('div', { class: 'live-chart' });
      const theme = isDark.value ? 'dark' : 'light';
      const chart = h('gongbao-chart', { indicator, places, measure, lang, theme, api: api.value });
      return h('div', { class: 'live-chart' }, [chart]);
    };
  },
});
