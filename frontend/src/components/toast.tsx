import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './toast.css';

interface Toast {
  id: number;
  text: string;
  undo?: () => void;
}

type ShowToast = (text: string, undo?: () => void) => void;

const ToastContext = createContext<ShowToast>(() => undefined);
const SHOWN_FOR = 8_000;

/** Says in passing that something was done, with the way back where there is one. */
export function useToast() {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(1);

  const show = useCallback<ShowToast>((text, undo) => {
    setToasts((current) => [...current.slice(-2), { id: next.current++, text, undo }]);
  }, []);
  const drop = useCallback((id: number) => setToasts((current) => current.filter((toast) => toast.id !== id)), []);

  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <section className="toasts no-print" aria-label={t('toast.label')} aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onDone={drop} />
        ))}
      </section>
    </ToastContext>
  );
}

function ToastLine({ toast, onDone }: { toast: Toast; onDone: (id: number) => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);

  // It waits while one points at it or has the focus in it: nobody should have to race an undo.
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDone(toast.id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [held, onDone, toast.id]);

  return (
    // Not a control: it only notices that somebody is reading it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <button
          type="button"
          className="toast__undo"
          onClick={() => {
            toast.undo?.();
            onDone(toast.id);
          }}
        >
          {t('dialog.undo')}
        </button>
      )}
      <button type="button" className="toast__close" aria-label={t('dialog.close')} onClick={() => onDone(toast.id)}>
        ×
      </button>
    </div>
  );
}
